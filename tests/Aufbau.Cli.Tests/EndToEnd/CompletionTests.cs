using System.Diagnostics;

namespace Aufbau.Cli.Tests.EndToEnd;

/// <summary>The completion script in a real bash.</summary>
[Trait("Cost", "System")]
public sealed class CompletionTests
{
    [Theory]
    [InlineData("aufbau comp", "compute completion")]
    [InlineData("aufbau compute opt", "optimization")]
    [InlineData("aufbau structure ", "align info rmsd")]
    [InlineData("aufbau compute opt xtb a.xyz --me", "--method --memory")]
    [InlineData("aufbau opt xtb a.xyz --thr", "")]
    [InlineData("aufbau opt xtb a.xyz --ther", "--thermo")]
    [InlineData("aufbau freq", "frequencies")]
    public async Task Bash_completes(string line, string words)
    {
        const string script = """
            source <("$1" completion bash)
            PATH=$(dirname "$1"):$PATH
            COMP_LINE=$2 COMP_POINT=${#2}
            read -ra COMP_WORDS <<< "$2"
            [[ $2 == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _aufbau
            echo "${COMPREPLY[@]}"
            """;
        using Process bash = Process.Start(new ProcessStartInfo("bash", ["-c", script, "bash", AufbauProcess.Executable, line]) { RedirectStandardOutput = true })!;
        string reply = await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal(words.Split(' ').Order(StringComparer.Ordinal), reply.TrimEnd('\n').Split(' ').Order(StringComparer.Ordinal));
    }
}
