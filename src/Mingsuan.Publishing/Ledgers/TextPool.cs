using System.Runtime.InteropServices;
using System.Text;

namespace Mingsuan.Publishing.Ledgers;

/// <summary>Gives each different text of UTF-8 a small number, without making a string of what is known already.</summary>
internal sealed class TextPool
{
    private const uint Prime = 0x9E3779B1;
    private readonly List<(uint Hash, int Next, byte[] Bytes)> _entries = [];
    private int[] _buckets = NewBuckets(256);

    /// <summary>The number of a text; they count from 0 in the order of first appearance.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="isNew">True when the text was not known.</param>
    public int NumberOf(ReadOnlySpan<byte> text, out bool isNew)
    {
        uint hash = Hash(text);
        for (int index = _buckets[hash & (uint)(_buckets.Length - 1)]; index >= 0; index = _entries[index].Next)
        {
            var entry = _entries[index];
            if (entry.Hash == hash && text.SequenceEqual(entry.Bytes))
            {
                isNew = false;
                return index;
            }
        }

        isNew = true;
        if (_entries.Count == _buckets.Length)
        {
            Grow();
        }

        ref int bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        _entries.Add((hash, bucket, text.ToArray()));
        bucket = _entries.Count - 1;
        return bucket;
    }

    /// <summary>The text of a number.</summary>
    public string TextOf(int number) => Encoding.UTF8.GetString(_entries[number].Bytes);

    private static int[] NewBuckets(int length)
    {
        int[] buckets = new int[length];
        Array.Fill(buckets, -1);
        return buckets;
    }

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        uint hash = (uint)text.Length;
        while (text.Length >= sizeof(uint))
        {
            hash = (hash ^ MemoryMarshal.Read<uint>(text)) * Prime;
            hash ^= hash >> 15;
            text = text[sizeof(uint)..];
        }

        foreach (byte value in text)
        {
            hash = (hash ^ value) * Prime;
        }

        return hash ^ (hash >> 13);
    }

    private void Grow()
    {
        _buckets = NewBuckets(_buckets.Length * 2);
        var entries = CollectionsMarshal.AsSpan(_entries);
        for (int index = 0; index < entries.Length; index++)
        {
            ref int bucket = ref _buckets[entries[index].Hash & (uint)(_buckets.Length - 1)];
            entries[index].Next = bucket;
            bucket = index;
        }
    }
}
