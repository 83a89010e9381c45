using System.Globalization;
using System.Text;
using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Publishing.Narratives;

/// <summary>Writes the sentences of a template. Numbers come from the same coordinates as the statements, so the two cannot disagree.</summary>
/// <param name="facts">What is spoken of.</param>
/// <param name="gaps">Takes what is missing.</param>
public sealed class NarrativeWriter(NarrativeFacts facts, NarrativeGaps gaps)
{
    internal const string Equal = "持平";
    internal const string NothingBefore = "上年无此项";

    private readonly StringBuilder _text = new();
    private readonly List<NarrativeFigure> _figures = [];

    /// <summary>The paragraph of a template; blank when all of its words stand behind conditions that do not hold.</summary>
    public NarrativeText Write(IReadOnlyList<TemplatePart> template)
    {
        _text.Clear();
        _figures.Clear();
        foreach (var part in template)
        {
            Add(part);
        }

        return new NarrativeText(_text.ToString().Trim(), [.. _figures]);
    }

    private void Add(TemplatePart part)
    {
        switch (part)
        {
            case LiteralPart literal:
                _text.Append(literal.Text);
                break;
            case FieldPart field:
                _text.Append(facts.Fields.GetValueOrDefault(field.Name, string.Empty));
                break;
            case AmountPart amount:
                Amount(amount.Question.Coordinates, facts.Ledger.Sum(amount.Question.Coordinates) ?? 0m);
                break;
            case SharePart share:
                Share(share.Question.Coordinates, share.Whole.Coordinates, Share(facts.Ledger.Sum(share.Question.Coordinates) ?? 0m, facts.Ledger.Sum(share.Whole.Coordinates) ?? 0m));
                break;
            case ChangePart change:
                Change(change.Question);
                break;
            case GrowthPart growth:
                Growth(growth);
                break;
            case ReasonPart reason:
                Reason(reason);
                break;
            case ListPart list:
                List(list);
                break;
            case CountPart count:
                Number("count", count.Dimension.Id + " " + count.Question.Coordinates, facts.NotZero(count.Dimension, 0, count.Question.Coordinates).Count.ToString(CultureInfo.InvariantCulture));
                break;
            case ValuePart value:
                Value(value.Key);
                break;
            case ChoicePart choice:
                foreach (var chosen in Holds(choice) ? choice.Then : choice.Else)
                {
                    Add(chosen);
                }

                break;
        }
    }

    private bool Holds(ChoicePart choice) => choice.Question is { } question
        ? IsPrinted(facts.Ledger.Sum(question.Coordinates) ?? 0m) || (choice.OrBefore && IsPrinted(facts.Prior.Yuan(question.Coordinates) ?? 0m))
        : facts.Values.GetValueOrDefault(choice.Value!)?.Number is { } number && number != 0m;

    private void Number(string measure, string subject, string printed, string? whole = null)
    {
        _text.Append(printed);
        _figures.Add(new NarrativeFigure(measure, subject, printed) { Whole = whole });
    }

    private void Amount(Coordinates question, decimal yuan)
    {
        Number("amount", question.ToString(), PublishedAmount.Of(yuan, facts.Unit, facts.Decimals).Printed);
        _text.Append(facts.Unit.Name);
    }

    private void Share(Coordinates question, Coordinates whole, decimal percent)
    {
        Number("share", question.ToString(), percent.ToString("F2", CultureInfo.InvariantCulture), whole.ToString());
        _text.Append('%');
    }

    private void Value(string key)
    {
        var value = facts.Values.GetValueOrDefault(key) ?? new NarrativeValue(0m, false);
        if (value.IsMoney)
        {
            Number("value", key, PublishedAmount.Of(value.Number, facts.Unit, facts.Decimals).Printed);
            _text.Append(facts.Unit.Name);
        }
        else
        {
            Number("value", key, value.Number.ToString("0.##", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The difference of the two figures as they are printed, so that a reader can follow it.</summary>
    private (decimal Difference, decimal Prior)? Compare(AskedFor question)
    {
        if (facts.Prior.Yuan(question.Coordinates) is not { } yuan)
        {
            gaps.Prior(question.Words);
            return null;
        }

        decimal prior = Core.Money.Amount.Round(yuan, facts.Unit, facts.Decimals).Value;
        return (Core.Money.Amount.Round(facts.Ledger.Sum(question.Coordinates) ?? 0m, facts.Unit, facts.Decimals).Value - prior, prior);
    }

    private void Change(AskedFor question)
    {
        decimal difference = Compare(question)?.Difference ?? 0m;
        string digits = Math.Abs(difference).ToString("F" + facts.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        _text.Append(difference == 0m ? Equal : (difference > 0m ? "增加" : "减少") + digits + facts.Unit.Name);
        _figures.Add(new NarrativeFigure("change", question.Coordinates.ToString(), difference < 0m ? "-" + digits : digits));
    }

    private void Growth(GrowthPart growth)
    {
        var (difference, prior) = Compare(growth.Question) ?? (0m, 0m);
        if (!growth.InBrackets)
        {
            Growth(growth.Question, difference, prior);
        }
        else if (difference != 0m)
        {
            _text.Append('（');
            Growth(growth.Question, difference, prior);
            _text.Append('）');
        }
    }

    private void Growth(AskedFor question, decimal difference, decimal prior)
    {
        if (prior == 0m && difference != 0m)
        {
            _text.Append(NothingBefore);
            return;
        }

        decimal percent = prior == 0m ? 0m : Math.Round(difference / prior * 100m, 2, MidpointRounding.AwayFromZero);
        string digits = Math.Abs(percent).ToString("F2", CultureInfo.InvariantCulture);
        // 0.00% without a direction only where nothing changed: a change too small for two decimals keeps its direction.
        _text.Append((difference == 0m ? string.Empty : difference > 0m ? "增长" : "下降") + digits + "%");
        _figures.Add(new NarrativeFigure("growth", question.Coordinates.ToString(), percent < 0m ? "-" + digits : digits));
    }

    private void Reason(ReasonPart reason)
    {
        string text = facts.Reasons.GetValueOrDefault(reason.Key, string.Empty).Trim().TrimEnd('。', '；', '，');
        if (text.Length == 0 && facts.Prior.Yuan(reason.Question.Coordinates) is not null && Compare(reason.Question)?.Difference is { } difference && difference != 0m)
        {
            gaps.Reason(reason.Key, reason.Question.Words);
        }

        if (text.Length > 0)
        {
            _text.Append("，主要原因是").Append(text);
        }
    }

    private void List(ListPart list)
    {
        var items = facts.NotZero(list.Dimension, list.Level, list.Question.Coordinates);
        if (list.NamesOnly && items.Any(item => IsPrinted(item.Yuan)))
        {
            // What the statements print as 0.00 is no use worth naming.
            items = [.. items.Where(item => IsPrinted(item.Yuan))];
        }

        decimal whole = list.Whole is null ? 0m : facts.Ledger.Sum(list.Whole.Coordinates) ?? 0m;
        var names = ListNames.Of([.. items.Select(item => item.Member)], facts.Names.Of);
        for (int index = 0; index < items.Count; index++)
        {
            var (member, yuan) = items[index];
            _text.Append(index == 0 ? string.Empty : list.Whole is null ? "、" : "；").Append(names[index]);
            if (list.NamesOnly)
            {
                continue;
            }

            var question = list.Question.Coordinates.With(member);
            Amount(question, yuan);
            if (list.Whole is not null)
            {
                _text.Append("，占");
                Share(question, list.Whole.Coordinates, Share(yuan, whole));
            }
        }

        if (items.Count == 0)
        {
            _text.Append('无');
        }
    }

    /// <summary>True for what is not printed as 0.00: of so little nothing is said.</summary>
    private bool IsPrinted(decimal yuan) => Core.Money.Amount.Round(yuan, facts.Unit, facts.Decimals).Value != 0m;

    private static decimal Share(decimal part, decimal whole) =>
        whole == 0m ? 0m : Math.Round(part / whole * 100m, 2, MidpointRounding.AwayFromZero);
}
