namespace CompPlan.Tool.Bulk;

/// <summary>A piece of a table that begins where a row begins and ends where one ends. Its array is used again for a later piece.</summary>
internal sealed class RowChunk
{
    /// <summary>The bytes, from <see cref="Start"/> to before <see cref="End"/>.</summary>
    public byte[] Bytes { get; } = GC.AllocateUninitializedArray<byte>(ChunkReader.Capacity);

    /// <summary>Which piece of the table it is, from zero.</summary>
    public int Number { get; set; }

    public int Start { get; set; }

    public int End { get; set; }
}
