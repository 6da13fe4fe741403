using System.Security.Cryptography;

namespace Aufbau.Commands.Local;

/// <summary>
/// A private directory for one run (mode 0700), deleted when this is disposed, and by the guard if we die first. The owner decides once.
/// </summary>
public sealed class ScratchDirectory : IAsyncDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int NameLength = 10;
    private const int DeletionAttempts = 20;
    private static readonly TimeSpan DeletionPause = TimeSpan.FromMilliseconds(50);

    private readonly ProcessGuard _guard;
    private readonly TimeProvider _clock;
    private bool _disposed;

    private ScratchDirectory(string path, ProcessGuard guard, TimeProvider clock)
    {
        Path = path;
        _guard = guard;
        _clock = clock;
    }

    /// <summary>The absolute path.</summary>
    public string Path { get; }

    /// <summary>Whether disposing leaves the directory where it is, to be looked at. (If we die first, the guard deletes it all the same.)</summary>
    /// <value>Default: false.</value>
    public bool Keep { get; set; }

    /// <summary>Makes a directory with a new short name.</summary>
    /// <param name="root">Where; made if it is missing.</param>
    /// <param name="guard">Deletes it if we die.</param>
    /// <param name="clock">For the pauses between attempts to delete.</param>
    /// <returns>The directory.</returns>
    /// <exception cref="IOException">It could not be made.</exception>
    public static ScratchDirectory Create(string root, ProcessGuard guard, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        ArgumentNullException.ThrowIfNull(guard);
        ArgumentNullException.ThrowIfNull(clock);
        string parent = System.IO.Path.GetFullPath(root);
        Directory.CreateDirectory(parent);
        string path;
        do
            path = System.IO.Path.Join(parent, "aufbau-" + RandomNumberGenerator.GetString(Alphabet, NameLength));
        while (System.IO.Path.Exists(path));
        guard.Watch(GuardEntry.ForDirectory(path));
        Directory.CreateDirectory(path, OwnerOnly);
        return new ScratchDirectory(path, guard, clock);
    }

    /// <summary>Deletes the directory with all in it, unless it is to be kept.</summary>
    /// <returns>A task.</returns>
    /// <exception cref="IOException">It could not be deleted within a second; the guard tries again when we end.</exception>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;
        _disposed = true;
        if (!Keep)
            await DeleteAsync();
        _guard.Forget(GuardEntry.ForDirectory(Path));
    }

    private async Task DeleteAsync()
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && attempt < DeletionAttempts)
            {
                OpenForDeletion(); // Programs leave directories without write permission, and files that appear meanwhile.
                await Task.Delay(DeletionPause, _clock, CancellationToken.None);
            }
        }
    }

    private void OpenForDeletion()
    {
        try
        {
            var pending = new Stack<DirectoryInfo>([new DirectoryInfo(Path)]);
            while (pending.TryPop(out DirectoryInfo? directory))
            {
                directory.UnixFileMode = OwnerOnly;
                foreach (DirectoryInfo child in directory.EnumerateDirectories())
                    if (child.LinkTarget is null)
                        pending.Push(child);
            }
        }
        catch (IOException)
        {
            // Something vanished meanwhile; the next attempt sees.
        }
    }
}
