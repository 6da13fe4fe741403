using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Aufbau.Commands.Local;

/// <summary>Input for a command as a file in memory: unlike a pipe it cannot block us, nor break when the command does not read it.</summary>
internal static class MemoryFile
{
    private const uint CloseOnExec = 1;

    internal static SafeFileHandle Create(ReadOnlySpan<byte> content)
    {
        int descriptor = NativeMethods.CreateMemoryFile("aufbau-input", CloseOnExec);
        if (descriptor < 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), "No memory file for the command's input could be made.");
        var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        RandomAccess.Write(handle, content, 0); // Leaves the offset, which the command shares, at the beginning.
        return handle;
    }
}
