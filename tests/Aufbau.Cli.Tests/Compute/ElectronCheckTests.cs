using Aufbau.Cli.Compute;

namespace Aufbau.Cli.Tests.Compute;

[Trait("Cost", "Unit")]
public sealed class ElectronCheckTests
{
    [Theory]
    [InlineData(0, 1, null)]
    [InlineData(1, 2, null)]
    [InlineData(0, 3, null)]
    [InlineData(1, 1, "w.xyz has 9 electrons at charge 1, so multiplicity 1 is impossible: give --multiplicity 2 (or --unpaired 1), or a charge.")]
    [InlineData(0, 2, "w.xyz has 10 electrons, so multiplicity 2 is impossible: it must be odd, such as --multiplicity 1, or give a charge.")]
    [InlineData(0, 13, "w.xyz has 10 electrons, so multiplicity 13 (12 unpaired electrons) is impossible: the largest is 11.")]
    [InlineData(99, 1, "w.xyz has 10 electrons without a charge, so charge 99 is impossible.")]
    public void Sentence_says_what_helps(int charge, int multiplicity, string? sentence) =>
        Assert.Equal(sentence, ElectronCheck.Problem("w.xyz", TestStructures.Water.WithCharge(charge, multiplicity)));
}
