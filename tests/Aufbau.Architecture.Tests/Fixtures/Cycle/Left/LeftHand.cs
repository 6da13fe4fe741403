using Aufbau.Architecture.Tests.Fixtures.Cycle.Right;

namespace Aufbau.Architecture.Tests.Fixtures.Cycle.Left;

/// <summary>Breaks the rule on cycles: used only inside a method body.</summary>
internal sealed class LeftHand
{
    public static int Wash() => new RightHand(null).GetHashCode();
}
