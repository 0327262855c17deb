namespace CompPlan.Tool.Bulk;

/// <summary>
/// Cuts a table into pieces at line ends outside quotes. A piece in which no row ends holds a fault: no row that may be read is as long
/// as that.
/// </summary>
internal sealed class ChunkReader(Stream stream, int usual = ChunkReader.Usual)
{
    /// <summary>More than the longest row with every cell as long as it may be.</summary>
    public const int Capacity = 1 << 20;

    /// <summary>The bytes of a piece that the caches of a core hold.</summary>
    public const int Usual = 1 << 18;

    private readonly byte[] _rest = GC.AllocateUninitializedArray<byte>(Capacity);
    private int _restLength;
    private bool _atEnd;
    private int _number;

    /// <summary>Whether no piece is left.</summary>
    public bool IsAtEnd => _atEnd && _restLength == 0;

    /// <summary>Fills in the next piece; false at the end. One thread at a time.</summary>
    public bool Next(RowChunk chunk)
    {
        _rest.AsSpan(0, _restLength).CopyTo(chunk.Bytes);
        var (length, cut) = (_restLength, 0);
        for (var wanted = usual; cut == 0 && !_atEnd && length < Capacity; wanted *= 2)
        {
            Fill(chunk.Bytes, ref length, Math.Min(Math.Max(wanted, length + 1), Capacity));
            cut = LastRowEnd(chunk.Bytes.AsSpan(0, length));
        }
        if (cut == 0 || _atEnd)
            cut = length;
        _restLength = length - cut;
        chunk.Bytes.AsSpan(cut, _restLength).CopyTo(_rest);
        (chunk.Number, chunk.Start, chunk.End) = (_number++, 0, cut);
        return cut > 0;
    }

    private void Fill(byte[] bytes, ref int length, int wanted)
    {
        while (length < wanted && !_atEnd)
        {
            var read = stream.Read(bytes, length, wanted - length);
            _atEnd = read == 0;
            length += read;
        }
    }

    /// <summary>The place behind the last line feed outside quotes; zero if there is none.</summary>
    private static int LastRowEnd(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)'"'))
            return bytes.LastIndexOf((byte)'\n') + 1;
        var (last, quoted) = (0, false);
        for (var at = 0; at < bytes.Length; at++)
        {
            var next = bytes[at..].IndexOfAny((byte)'"', (byte)'\n');
            if (next < 0)
                break;
            at += next;
            if (bytes[at] == '"')
                quoted = !quoted;
            else if (!quoted)
                last = at + 1;
        }
        return last;
    }
}
