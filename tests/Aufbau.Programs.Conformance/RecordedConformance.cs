using Aufbau.Chemistry.Inputs;
using Aufbau.Programs.Running;

namespace Aufbau.Programs.Conformance;

/// <summary>The part of the suite that needs no program: what it once wrote is read, whole and cut. A subclass names the folder.</summary>
public abstract class RecordedConformance
{
    /// <summary>The program that wrote the recordings.</summary>
    protected abstract IProgram Program { get; }

    /// <summary>The folder of the recordings of successful runs.</summary>
    protected abstract string Folder { get; }

    [Fact]
    public void Every_whole_recording_is_a_success()
    {
        IReadOnlyList<Recording> recordings = Recording.ReadAll(Folder);
        Assert.True(recordings.Count >= 3, $"Only {recordings.Count} recordings in {Folder}.");
        Assert.All(recordings, recording => Assert.Null(Program.Parse(recording.Input, recording.Files).Failure));
    }

    [Fact]
    public void No_recording_cut_after_any_line_is_a_success()
    {
        int cuts = 0;
        foreach (Recording recording in Recording.ReadAll(Folder))
        {
            ProgramFiles files = recording.Files;
            foreach (string cut in Cuts(files.StandardOutput))
            {
                AssertFails(recording, files with { StandardOutput = cut }, "stdout", cut);
                cuts++;
            }

            foreach (string cut in Cuts(files.StandardError))
            {
                AssertFails(recording, files with { StandardError = cut }, "stderr", cut);
                cuts++;
            }

            foreach ((string name, FileContent content) in files.Files.Where(file => file.Value.Text is not null))
            {
                foreach (string cut in Cuts(content.Text!))
                {
                    AssertFails(recording, files with { Files = files.Files.With(name, cut) }, name, cut);
                    cuts++;
                }
            }
        }

        Assert.True(cuts > 100, $"Only {cuts} cuts were tried.");
    }

    [Fact]
    public void No_recording_without_one_of_its_files_is_a_success()
    {
        foreach (Recording recording in Recording.ReadAll(Folder))
        {
            foreach (string name in recording.Files.Files.Names)
            {
                FileSet without = FileSet.Create(recording.Files.Files.Where(file => file.Key != name));
                AssertFails(recording, recording.Files with { Files = without }, name, "");
            }
        }
    }

    /// <summary>The text cut after each line, as far as something other than blanks is lost; of an empty text nothing is.</summary>
    private static IEnumerable<string> Cuts(string text)
    {
        int end = text.TrimEnd().Length;
        if (end == 0)
        {
            yield break;
        }

        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0 && i + 1 < end; i = text.IndexOf('\n', i + 1))
        {
            yield return text[..(i + 1)];
        }

        yield return "";
    }

    private void AssertFails(Recording recording, ProgramFiles files, string file, string cut) => Assert.True(
        Program.Parse(recording.Input, files).Failure is not null,
        $"{recording.Name}: {file} cut after line {cut.Count(c => c == '\n')} is taken for a success.");
}
