using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>Gives the numbers of a row that lost its blank cells to the columns of the amount, the funds and the reserve.</summary>
internal static class LooseFunds
{
    /// <summary>
    /// Puts the amount, what adds up to it, and a reserve that is no more than it into their columns.
    /// Returns false when the numbers fit in no such way, or in more than one: then the funds are not certain.
    /// </summary>
    /// <param name="numbers">The amount first; at least one.</param>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="texts">Takes the numbers.</param>
    public static bool Assign(List<Place> numbers, HashSet<ProcurementColumn> columns, Dictionary<ProcurementColumn, Place> texts)
    {
        texts[ProcurementColumn.Amount] = numbers[0];
        var rest = numbers.Skip(1).Where(number => !PrintedNumber.IsDash(number.Text)).ToList();
        var funds = columns.Where(ProcurementRowReader.IsFund).Order().ToList();
        decimal amount = Value(numbers[0]);
        if (numbers.Count == 1 + funds.Count + (columns.Contains(ProcurementColumn.Reserve) ? 1 : 0))
        {
            Put(numbers.Skip(1).ToList(), [.. funds, ProcurementColumn.Reserve], texts);
            return true;
        }

        bool hasReserve = columns.Contains(ProcurementColumn.Reserve) && rest.Count > 1 && Value(rest[^1]) <= amount && rest.SkipLast(1).Sum(Value) == amount;
        if (hasReserve)
        {
            texts[ProcurementColumn.Reserve] = rest[^1];
            rest.RemoveAt(rest.Count - 1);
        }

        bool addsUp = rest.Count <= funds.Count && (hasReserve || rest.Sum(Value) == amount);
        if (addsUp)
        {
            Put(rest, funds, texts);
        }

        return addsUp && (rest.Count == funds.Count || funds.Count == 1);
    }

    private static void Put(List<Place> numbers, List<ProcurementColumn> columns, Dictionary<ProcurementColumn, Place> texts)
    {
        foreach (var (number, column) in numbers.Zip(columns))
        {
            if (!PrintedNumber.IsDash(number.Text))
            {
                texts[column] = number;
            }
        }
    }

    private static decimal Value(Place place) => PrintedNumber.Read(place.Text)?.Value ?? 0m;
}
