using Aufbau.View.Structures;

namespace Aufbau.View.Tests.Structures;

public sealed class XyzTextTests
{
    [Fact]
    public void Text_has_angstrom_with_six_decimals() => Assert.Equal(
        """
        3
        angstrom
        O      0.000000     0.000000     0.117300
        H      0.000000     0.757200    -0.469200
        H      0.000000    -0.757200    -0.469200

        """,
        XyzText.Write(Molecules.Water));
}
