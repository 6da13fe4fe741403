using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Programs.Running;

namespace Aufbau.Programs.Conformance;

/// <summary>What a program once wrote, kept as files: <c>input.json</c>, <c>stdout</c>, <c>stderr</c> and <c>files/</c>.</summary>
/// <param name="Name">The folder's name, with program and version.</param>
/// <param name="Input">What it was given.</param>
/// <param name="Files">What it wrote.</param>
public sealed record Recording(string Name, ProgramInput Input, ProgramFiles Files)
{
    /// <summary>All recordings in a folder.</summary>
    public static IReadOnlyList<Recording> ReadAll(string folder) =>
        [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>Runs the program and keeps what it writes, with the files that its parser reads.</summary>
    public static async Task RecordAsync(string folder, LocalPrograms programs, string program, ProgramInput input)
    {
        string scratch = Directory.CreateTempSubdirectory("aufbau-record-").FullName;
        ProgramOutput output = await programs.Runner.RunAsync(program, input, RunOptions.Default with { ScratchRoot = scratch, KeepScratch = true });
        string root = Path.GetDirectoryName(output.Provenance.ScratchDirectory)!;
        IReadOnlyList<string> names = ProgramCatalog.Find(program).Encode(input, new GrantedResources()).ResultFiles;
        Directory.CreateDirectory(Path.Combine(folder, "files"));
        ChemistryFile.Save(input, Path.Combine(folder, "input.json"));
        File.Copy(Path.Combine(root, "stdout"), Path.Combine(folder, "stdout"), overwrite: true);
        File.Copy(Path.Combine(root, "stderr"), Path.Combine(folder, "stderr"), overwrite: true);
        foreach (string name in names.Where(name => File.Exists(Path.Combine(root, "work", name))))
        {
            File.Copy(Path.Combine(root, "work", name), Path.Combine(folder, "files", name), overwrite: true);
        }

        Directory.Delete(scratch, recursive: true);
    }

    private static Recording Read(string folder)
    {
        string files = Path.Combine(folder, "files");
        return new Recording(
            Path.GetFileName(folder),
            ChemistryFile.Open<ProgramInput>(Path.Combine(folder, "input.json")),
            new ProgramFiles(
                File.ReadAllText(Path.Combine(folder, "stdout")),
                File.ReadAllText(Path.Combine(folder, "stderr")),
                !Directory.Exists(files) ? FileSet.Empty : FileSet.Create(Directory.EnumerateFiles(files)
                    .Select(path => KeyValuePair.Create(Path.GetFileName(path), FileContent.FromBytes(File.ReadAllBytes(path)))))));
    }
}
