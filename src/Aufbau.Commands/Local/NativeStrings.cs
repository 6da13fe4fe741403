using System.Runtime.InteropServices;

namespace Aufbau.Commands.Local;

/// <summary>A null-terminated array of null-terminated UTF-8 strings, as C wants arguments and environments.</summary>
internal sealed unsafe class NativeStrings : IDisposable
{
    private readonly byte** _items;
    private readonly int _count;

    internal NativeStrings(IReadOnlyList<string> items)
    {
        _count = items.Count;
        _items = (byte**)NativeMemory.AllocZeroed((nuint)_count + 1, (nuint)sizeof(byte*));
        for (int index = 0; index < _count; index++)
            _items[index] = (byte*)Marshal.StringToCoTaskMemUTF8(items[index]);
    }

    internal byte** Pointer => _items;

    internal byte* this[int index] => _items[index];

    public void Dispose()
    {
        for (int index = 0; index < _count; index++)
            Marshal.FreeCoTaskMem((nint)_items[index]);
        NativeMemory.Free(_items);
    }
}
