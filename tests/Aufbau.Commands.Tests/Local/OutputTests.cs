using System.Text;
using Aufbau.Commands.Local;

namespace Aufbau.Commands.Tests.Local;

public sealed class OutputTests
{
    [Fact]
    public async Task Output_arrives_while_the_command_still_runs()
    {
        await using var bench = new Bench();
        string heard = "";
        CommandResult result = await bench.RunAsync(
            bench.Shell("echo first; echo other >&2; while [ ! -e go ]; do sleep 0.01; done; printf last"),
            piece =>
            {
                heard += $"{piece.Channel}:{piece.Text}";
                if (heard.Contains("first", StringComparison.Ordinal) && heard.Contains("other", StringComparison.Ordinal))
                    File.WriteAllText(bench.PathOf("go"), "");
            });
        Assert.True(result.Succeeded);
        Assert.Equal("StandardOutput:first\nStandardError:other\nStandardOutput:last", heard);
    }

    [Fact]
    public async Task Pieces_never_end_inside_a_character()
    {
        await using var bench = new Bench();
        var heard = new List<string>();
        const string script = """printf 'a\316'; while [ ! -e go ]; do sleep 0.01; done; printf '\250b\316'""";
        await bench.RunAsync(bench.Shell(script), piece =>
        {
            heard.Add(piece.Text);
            File.WriteAllText(bench.PathOf("go"), "");
        });
        Assert.Equal("a", heard[0]);
        Assert.Equal("aΨb\uFFFD", string.Concat(heard));
    }

    [Fact]
    public async Task Output_that_is_not_utf8_does_no_harm()
    {
        await using var bench = new Bench();
        var heard = new StringBuilder();
        CommandResult result = await bench.RunAsync(bench.Shell("""printf 'x\377\376\300y\0z'"""), piece => heard.Append(piece.Text));
        Assert.Equal("x\uFFFD\uFFFD\uFFFDy\0z", result.StandardOutput.Text);
        Assert.Equal(result.StandardOutput.Text, heard.ToString());
        await using Stream whole = result.StandardOutput.OpenRead();
        Assert.Equal(7, whole.Length);
    }

    [Fact]
    public async Task Listener_hears_all_of_much_output()
    {
        await using var bench = new Bench();
        long heard = 0;
        CommandResult result = await bench.RunAsync(bench.Shell("head -c 50M /dev/zero"), piece => heard += piece.Text.Length);
        Assert.True(result.Succeeded);
        Assert.Equal(50L << 20, heard);
    }

    [Fact]
    public async Task Command_is_ended_when_the_listener_throws()
    {
        await using var bench = new Bench();
        await Assert.ThrowsAsync<InvalidDataException>(() => bench.RunAsync(
            bench.Shell("echo $$ > id.pid; echo hello; exec sleep 1000"), _ => throw new InvalidDataException("no")));
        Assert.False(Processes.IsAlive(bench.ReadId("id.pid")));
    }

    [Fact]
    public void Capture_cuts_between_characters()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, new string('Ψ', 100));
            for (int cap = 2; cap < 40; cap++)
            {
                CapturedOutput output = OutputCapture.Read(path, cap);
                Assert.DoesNotContain('\uFFFD', output.Text);
                Assert.Equal(200 - output.LeftOutBytes, 2L * output.Text.Count(character => character == 'Ψ'));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Result_is_empty_when_the_command_deletes_its_output()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell("echo gone; rm -f .aufbau-*"));
        Assert.Equal("", result.StandardOutput.Text);
        Assert.True(result.Succeeded);
    }
}
