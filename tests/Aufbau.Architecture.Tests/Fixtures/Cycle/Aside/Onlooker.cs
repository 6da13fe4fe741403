using Aufbau.Architecture.Tests.Fixtures.Cycle.Left;

namespace Aufbau.Architecture.Tests.Fixtures.Cycle.Aside;

/// <summary>Uses one member of the cycle and is not in it.</summary>
internal sealed class Onlooker
{
    public static int Watch() => LeftHand.Wash();
}
