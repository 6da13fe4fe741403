namespace Aufbau.Architecture.Tests.Fixtures.Layout;

internal static partial class Parted
{
    public const int Half = 21;
}
