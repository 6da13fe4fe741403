using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Aufbau.Commands.Local;

/// <summary>Reads what was added to an output file since the last look, and hands it on as text.</summary>
internal sealed class OutputTail(string path, OutputChannel channel, Action<OutputText> listener) : IDisposable
{
    private const int BufferBytes = 64 * 1024;

    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly byte[] _bytes = new byte[BufferBytes];
    private readonly char[] _characters = new char[BufferBytes + 2];
    private SafeFileHandle? _file;
    private long _position;

    /// <summary>Hands on all that is there. A character of which only a part was written waits for the next look.</summary>
    internal void Drain()
    {
        _file ??= File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        while (RandomAccess.Read(_file, _bytes, _position) is > 0 and int read)
        {
            _position += read;
            Decode(read, last: false);
        }
    }

    /// <summary>Hands on the rest, a broken last character too.</summary>
    internal void Finish()
    {
        Drain();
        Decode(0, last: true);
    }

    public void Dispose() => _file?.Dispose();

    private void Decode(int count, bool last)
    {
        int length = _decoder.GetChars(_bytes, 0, count, _characters, 0, last);
        if (length > 0)
            listener(new OutputText(channel, new string(_characters, 0, length)));
    }
}
