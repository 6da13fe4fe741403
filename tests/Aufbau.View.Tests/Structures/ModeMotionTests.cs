using Aufbau.Chemistry;
using Aufbau.View.Structures;

namespace Aufbau.View.Tests.Structures;

public sealed class ModeMotionTests
{
    [Fact]
    public void Atom_that_moves_most_has_length_one() => Assert.Equal(
        [0, 0, -100, 600, 0, 800],
        ModeMotion.Thousandths(Matrix.Create(2, 3, [0, 0, -0.05, 0.3, 0, 0.4])));

    [Fact]
    public void Nothing_moves_when_the_mode_is_zero() =>
        Assert.All(ModeMotion.Thousandths(Matrix.Create(2, 3, new double[6])), value => Assert.Equal(0, value));
}
