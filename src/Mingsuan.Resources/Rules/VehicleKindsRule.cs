using Mingsuan.Core.Findings;
using Mingsuan.Resources.Equations;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>AS-CARS: the vehicles that a sentence counts are the sum of the kinds that it lists.</summary>
internal sealed class VehicleKindsRule : IEquationRule
{
    private static readonly Message What = new("应等于所列各类用车之和", "must be the sum of the kinds listed");

    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AS-CARS", Severity.Error, new("车辆数等于各类用车之和", "the number of vehicles is the sum of their kinds"), Sources.Logic);

    /// <inheritdoc />
    public IEnumerable<Equation> Equations(ResourceSet set, TermBook terms)
    {
        foreach (var sentence in set.Assets.Statements.GroupBy(statement => statement.Sentence))
        {
            var totals = sentence.Where(statement => statement.Concept == ResourceConcept.Vehicles).ToList();
            var kinds = sentence.Where(statement => statement.Concept == ResourceConcept.VehiclesOfKind).ToList();
            if (totals.Count == 1 && (kinds.Count > 1 || kinds.Sum(kind => kind.Quantity!.Value) > totals[0].Quantity!.Value))
            {
                yield return new SumEquation(Info, What, terms.Of(totals[0]), kinds.ConvertAll(terms.Of));
            }
        }
    }
}
