namespace Aufbau.Architecture.Tests.Fixtures.Layout;

/// <summary>Keeps the rules in two files, one of which has nothing but a constant.</summary>
internal static partial class Parted
{
    public static int Twice => 2 * Half;
}
