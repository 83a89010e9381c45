using Mingsuan.Publishing.Forms;
using Mingsuan.Publishing.Model;
using YamlDotNet.RepresentationModel;

namespace Mingsuan.Publishing.Layouts;

/// <summary>Loads the forms of a layout.</summary>
internal sealed class FormLoader(YamlSource yaml)
{
    private static readonly (string Name, FormKind Kind)[] Kinds =
    [
        ("project-targets", FormKind.ProjectTargets), ("department-targets", FormKind.DepartmentTargets), ("procurement", FormKind.Procurement),
        ("assets", FormKind.Assets), ("institutions", FormKind.Institutions),
    ];

    /// <summary>The forms.</summary>
    public IReadOnlyList<FormLayout> Load(IReadOnlyList<YamlNode> nodes)
    {
        var forms = new List<FormLayout>();
        foreach (var node in nodes)
        {
            if (yaml.Mapping(node) is { } mapping)
            {
                forms.Add(Form(mapping));
            }
        }

        return forms;
    }

    private FormLayout Form(YamlMappingNode node)
    {
        yaml.Expect(node, "id", "kind", "title", "unit", "decimals", "widths", "heading-rows", "rows", "number", "department-line", "empty", "notes", "landscape", "origin");
        string kind = yaml.Text(node, "kind");
        int found = Array.FindIndex(Kinds, known => known.Name == kind);
        FormKind? about = found < 0 ? null : Kinds[found].Kind;
        if (about is null)
        {
            yaml.Fault(node, $"unknown kind of form “{kind}”; expected one of {string.Join(", ", Kinds.Select(known => known.Name))}.");
        }

        var widths = yaml.Texts(node, "widths").Select(width => int.TryParse(width, out int value) && value > 0 ? value : 1).ToList();
        var rows = YamlSource.List(node, "rows").Select(row => Row(row, widths.Count, about)).ToList();
        foreach (string key in (string[])["title", "number", "department-line", "empty", "notes"])
        {
            foreach (var text in YamlSource.List(node, key))
            {
                Fields(text, (text as YamlScalarNode)?.Value ?? string.Empty, key == "title" && about is { } titled ? FormFieldNames.Title(titled) : FormFieldNames.Everywhere);
            }
        }

        return new FormLayout(yaml.Text(node, "id"), about ?? FormKind.ProjectTargets, yaml.Text(node, "title"), yaml.TextOrNull(node, "unit"), yaml.Integer(node, "decimals", 2), widths, yaml.Integer(node, "heading-rows", 0), rows)
        {
            NumberLine = yaml.TextOrNull(node, "number"),
            DepartmentLine = yaml.TextOrNull(node, "department-line"),
            EmptyNote = yaml.TextOrNull(node, "empty"),
            Notes = yaml.Texts(node, "notes"),
            Landscape = yaml.Flag(node, "landscape"),
            Origin = yaml.TextOrNull(node, "origin"),
        };
    }

    private FormRowLayout Row(YamlNode node, int columns, FormKind? kind)
    {
        string? each = null;
        string? when = null;
        IReadOnlyList<YamlNode> cells;
        if (node is YamlMappingNode mapping)
        {
            yaml.Expect(mapping, "each", "cells", "when");
            each = yaml.TextOrNull(mapping, "each");
            when = yaml.TextOrNull(mapping, "when");
            cells = YamlSource.List(mapping, "cells");
        }
        else
        {
            cells = node is YamlSequenceNode sequence ? [.. sequence.Children] : [];
        }

        if (kind is { } form && each is not null && !FormFieldNames.Lists(form).Contains(each))
        {
            yaml.Fault(node, $"unknown list “{each}”; expected {(FormFieldNames.Lists(form) is { Count: > 0 } lists ? "one of " + string.Join(", ", lists) : "rows that stand once")}.");
            kind = null;
        }

        var made = cells.Select(cell => Cell(cell, kind is { } about ? FormFieldNames.Row(about, each) : null)).ToList();
        if (made.Sum(cell => cell.ColumnSpan) > columns)
        {
            yaml.Fault(node, $"the cells of this row cover more than the {columns} columns of the form.");
        }

        return new FormRowLayout(each, made) { When = when };
    }

    /// <summary>Names every field in braces that the form cannot fill: its cell would stay blank and nobody would be told.</summary>
    private void Fields(YamlNode node, string text, IReadOnlyList<string> known)
    {
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            int close = text.IndexOf('}', open);
            string field = close < 0 ? text[(open + 1)..] : text[(open + 1)..close];
            if (close < 0 || !known.Contains(field))
            {
                yaml.Fault(node, $"unknown field “{{{field}}}”; expected one of {string.Join(", ", known)}.");
            }
        }
    }

    private FormCellLayout Cell(YamlNode node, IReadOnlyList<string>? fields)
    {
        string words = (node is YamlMappingNode cell ? YamlSource.Get(cell, "text") as YamlScalarNode : node as YamlScalarNode)?.Value ?? string.Empty;
        if (fields is not null)
        {
            Fields(node, words, fields);
        }

        if (node is not YamlMappingNode mapping)
        {
            return new FormCellLayout(words, 1, 1, false, false);
        }

        yaml.Expect(mapping, "text", "span", "rows", "left", "merge");
        return new FormCellLayout(yaml.Text(mapping, "text"), yaml.Integer(mapping, "span", 1), yaml.TextOrNull(mapping, "rows") == "all" ? 0 : yaml.Integer(mapping, "rows", 1), yaml.Flag(mapping, "left"), yaml.Flag(mapping, "merge"));
    }
}
