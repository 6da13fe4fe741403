using Aufbau.Architecture.Tests.Fixtures.Cycle.Left;

namespace Aufbau.Architecture.Tests.Fixtures.Cycle.Right;

/// <summary>Breaks the rule on cycles: used as a generic argument of a parameter.</summary>
internal sealed class RightHand(IReadOnlyList<LeftHand>? others)
{
    public override int GetHashCode() => others?.Count ?? 0;
}
