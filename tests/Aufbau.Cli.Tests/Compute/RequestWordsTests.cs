using Aufbau.Cli.Compute;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Tests.Compute;

[Trait("Cost", "Unit")]
public sealed class RequestWordsTests
{
    private static readonly string[] Programs = ["xtb", "psi4"];

    [Theory]
    [InlineData("opt xtb a.xyz")]
    [InlineData("xtb opt a.xyz")]
    [InlineData("a.xyz opt xtb")]
    [InlineData("a.xyz XTB Optimize")]
    public void Order_does_not_matter(string words)
    {
        RequestWords sorted = Sort(words);
        Assert.Equal("optimization", sorted.Calculation?.Name);
        Assert.Equal("xtb", sorted.Program);
        Assert.Equal(["a.xyz"], sorted.Structures);
    }

    [Theory]
    [InlineData("sp", "energy")]
    [InlineData("grad", "gradient")]
    [InlineData("hess", "hessian")]
    [InlineData("optimisation", "optimization")]
    [InlineData("ts", "transition_state")]
    [InlineData("transition-state", "transition_state")]
    [InlineData("conformers", "conformers")]
    [InlineData("freq", "frequencies")]
    [InlineData("dynamics", "md")]
    public void Calculation_has_other_words(string word, string name) => Assert.Equal(name, Sort($"{word} xtb a.xyz").Calculation?.Name);

    [Theory]
    [InlineData("optt xtb x.xyz", "'optt' is not a kind of calculation. Did you mean: aufbau opt xtb x.xyz")]
    [InlineData("opt xbt x.xyz", "'xbt' is not a program that Aufbau knows. Did you mean: aufbau opt xtb x.xyz")]
    [InlineData("opt freq xtb x.xyz", "Two kinds of calculation are named; for frequencies at an optimised geometry give one: frequencies --optimize.")]
    [InlineData("opt xtb psi4 x.xyz", "Two programs are named, xtb and psi4: give one.")]
    public void Mistake_is_answered_in_one_sentence(string words, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<UsageException>(() => Sort(words)).Message);

    [Fact]
    public void Correction_can_be_pasted_into_a_shell() =>
        Assert.EndsWith(
            "aufbau opt xtb 'my $file.xyz'",
            Assert.Throws<UsageException>(() => RequestWords.Sort(["optt", "xtb", "my $file.xyz"], Programs, _ => false)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Existing_file_without_suffix_is_a_structure() =>
        Assert.Equal(["geometry"], RequestWords.Sort(["opt", "xtb", "geometry"], Programs, word => word == "geometry").Structures);

    [Fact]
    public void Corrected_command_has_the_usual_order() =>
        Assert.Equal("aufbau compute optimization xtb ethanol.xyz", Sort("ethanol.xyz opt").Command());

    private static RequestWords Sort(string words) => RequestWords.Sort(words.Split(' '), Programs, _ => false);
}
