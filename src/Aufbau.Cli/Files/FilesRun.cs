using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Running;
using Aufbau.Cli.Values;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Files;

/// <summary>Runs any executable with files in, and saves all new files.</summary>
/// <param name="run">Runs one calculation.</param>
/// <param name="follow">Gets output while it runs, or null.</param>
internal sealed class FilesRun(RunCalculation run, Action<string>? follow)
{
    /// <summary>Runs it.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="UsageException">A file is not there, or a result is there and may not be replaced.</exception>
    public async Task<FilesReport> RunAsync(FilesRequest request, CancellationToken cancellationToken)
    {
        string name = Path.GetFileName(request.Program);
        string resultPath = InFolder(request.Directory, $"{name}.files.json");
        CheckFree([resultPath], request);
        var input = new FileInput(Read(request.Files), request.Arguments);
        var options = new RunOptions
        {
            Cores = request.Cores,
            MemoryBytes = request.MemoryBytes,
            TimeLimit = request.TimeLimit,
            CollectFiles = true,
            OnOutput = follow,
        };
        ProgramOutput output = await run(request.Program, input, options, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        KeyValuePair<string, FileContent>[] created = [.. output.Data.Files.Where(file => !file.Value.Equals(input.Files.Find(file.Key)))];
        string[] paths = [.. created.Select(file => InFolder(request.Directory, file.Key))];
        CheckFree(paths, request);
        for (int i = 0; i < paths.Length; i++)
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(paths[i]))!); // A full path of a file has a folder.
            await File.WriteAllBytesAsync(paths[i], created[i].Value.Bytes, cancellationToken);
        }

        ChemistryFile.Save(output, resultPath);
        return new FilesReport(
            request.Program,
            output.Success,
            request.Directory,
            paths,
            resultPath,
            output.Provenance.WallTimeSeconds,
            output.Success ? null : output.Failure?.Message ?? output.Traceback,
            output.Failure?.LogTail);
    }

    private static FileSet Read(IReadOnlyList<string> paths)
    {
        var files = new Dictionary<string, FileContent>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (!File.Exists(path))
            {
                throw new UsageException(Directory.Exists(path) ? $"'{path}' is a folder: give the files in it." : $"There is no file '{path}'.{Shell.NearestFile(path)}");
            }

            if (!files.TryAdd(Path.GetFileName(path), FileContent.FromBytes(File.ReadAllBytes(path))))
            {
                throw new UsageException($"Two files are named {Path.GetFileName(path)}; the program would see only one of them: rename one.");
            }
        }

        return FileSet.Create(files);
    }

    private static void CheckFree(IReadOnlyList<string> paths, FilesRequest request)
    {
        if (!request.Overwrite && paths.FirstOrDefault(File.Exists) is { } present)
        {
            throw new UsageException($"{present} is there already: give --overwrite to replace it, or --save FOLDER.");
        }
    }

    private static string InFolder(string directory, string name) => directory is "." or "" ? name : Path.Combine(directory, name);
}
