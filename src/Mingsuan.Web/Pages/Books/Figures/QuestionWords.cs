using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Web.Access;
using Mingsuan.Web.Localisation;

namespace Mingsuan.Web.Pages.Books.Figures;

/// <summary>Says in words which money a question asks for.</summary>
/// <param name="request">Gives the language.</param>
/// <param name="names">The names of classes, units and projects.</param>
public sealed class QuestionWords(RequestContext request, Names names)
{
    /// <summary>The words: 一般公共预算、支出、功能分类 213 农林水支出.</summary>
    public string Of(Coordinates question)
    {
        string[] words = [.. question.Members.Select(Of)];
        return words.Length == 0 ? request.Text("question.everything") : string.Join(request.Text("list.separator"), words);
    }

    private string Of(Member member)
    {
        if (member.Dimension == StandardDimensions.Unit || member.Dimension == StandardDimensions.Project)
        {
            return $"{request.Text($"question.{member.Dimension.Id}")} {names.Of(member)}";
        }

        return member.Dimension == StandardDimensions.Function || member.Dimension == StandardDimensions.Economic || member.Dimension == StandardDimensions.GovernmentEconomic
            ? $"{request.Text($"question.{member.Dimension.Id}")} {member.Id} {names.Of(member)}"
            : Texts.Has($"member.{member.Dimension.Id}.{member.Id}") ? request.Text($"member.{member.Dimension.Id}.{member.Id}") : member.Id;
    }
}
