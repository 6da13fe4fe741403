using System.Runtime.InteropServices;

namespace Aufbau.Commands.Local;

/// <summary>Starts processes with posix_spawn: each in a session of its own, with default signals, and with nothing of ours but three files.</summary>
internal static unsafe class Spawner
{
    // Larger than either structure in glibc (80 and 336 bytes) and in musl.
    private const int StructureSize = 1024;
    private const short SetSignalDefaults = 0x04, SetSignalMask = 0x08, SetSession = 0x80;
    private const int ReadOnly = 0, WriteOnly = 1, Create = 0x40, Truncate = 0x200, Append = 0x400;
    private const uint OwnerReadsAndWritesOthersRead = 0b110_100_100;

    private static readonly bool CanChangeDirectory = Exports("posix_spawn_file_actions_addchdir_np");
    private static readonly bool CanCloseFrom = Exports("posix_spawn_file_actions_addclosefrom_np");

    /// <summary>Starts a process.</summary>
    /// <param name="request">What to start.</param>
    /// <param name="process">Its id.</param>
    /// <returns>0, or the errno that says why there is no process.</returns>
    internal static int TryStart(SpawnRequest request, out int process)
    {
        if (!CanChangeDirectory)
            request = ThroughShell(request);
        using var arguments = new NativeStrings(request.Arguments);
        using var environment = new NativeStrings(request.Environment);
        using var paths = new NativeStrings(
            [request.Path, request.WorkingDirectory, request.InputPath, request.OutputPath, request.ErrorPath]);
        byte* actions = stackalloc byte[StructureSize];
        byte* attributes = stackalloc byte[StructureSize];
        byte* signals = stackalloc byte[StructureSize];
        _ = NativeMethods.InitActions(actions);
        _ = NativeMethods.InitAttributes(attributes);
        bool held = false;
        try
        {
            AddFiles(request, actions, paths, ref held);
            _ = NativeMethods.SetFlags(attributes, SetSignalDefaults | SetSignalMask | SetSession);
            _ = NativeMethods.EmptySignals(signals);
            _ = NativeMethods.SetSignalMask(attributes, signals);
            _ = NativeMethods.FillSignals(signals);
            _ = NativeMethods.SetDefaultSignals(attributes, signals);
            int id = 0;
            int error = NativeMethods.Spawn(&id, paths[0], actions, attributes, arguments.Pointer, environment.Pointer);
            process = id;
            return error;
        }
        finally
        {
            if (held)
                request.InputHandle?.DangerousRelease();
            _ = NativeMethods.DestroyAttributes(attributes);
            _ = NativeMethods.DestroyActions(actions);
        }
    }

    private static void AddFiles(SpawnRequest request, byte* actions, NativeStrings paths, ref bool held)
    {
        if (CanChangeDirectory)
            _ = NativeMethods.AddChangeDirectory(actions, paths[1]);
        if (request.InputHandle is { } input)
        {
            input.DangerousAddRef(ref held);
            _ = NativeMethods.AddDuplicate(actions, (int)input.DangerousGetHandle(), 0);
        }
        else
        {
            _ = NativeMethods.AddOpen(actions, 0, paths[2], ReadOnly, 0);
        }
        const int keep = WriteOnly | Create | Truncate | Append;
        _ = NativeMethods.AddOpen(actions, 1, paths[3], keep, OwnerReadsAndWritesOthersRead);
        if (request.ErrorPath == request.OutputPath)
            _ = NativeMethods.AddDuplicate(actions, 1, 2);
        else
            _ = NativeMethods.AddOpen(actions, 2, paths[4], keep, OwnerReadsAndWritesOthersRead);
        if (CanCloseFrom)
            _ = NativeMethods.AddCloseFrom(actions, 3);
    }

    // glibc 2.28 (RHEL 8) cannot change the directory in posix_spawn.
    internal static SpawnRequest ThroughShell(SpawnRequest request) => request with
    {
        Path = "/bin/sh",
        Arguments = ["sh", "-c", "cd -- \"$0\" && exec \"$@\"", request.WorkingDirectory, request.Path, .. request.Arguments.Skip(1)],
    };

    private static bool Exports(string name) =>
        NativeLibrary.TryLoad("libc", typeof(Spawner).Assembly, DllImportSearchPath.SafeDirectories, out nint library)
        && NativeLibrary.TryGetExport(library, name, out _);
}
