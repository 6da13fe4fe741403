using System.Runtime.InteropServices;

namespace Aufbau.Commands.Limits;

internal static unsafe partial class NativeMethods
{
    [LibraryImport("libc", EntryPoint = "prlimit", SetLastError = true)]
    internal static partial int ChangeLimit(int process, int resource, ulong* newLimit, ulong* oldLimit);
}
