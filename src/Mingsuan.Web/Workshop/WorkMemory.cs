namespace Mingsuan.Web.Workshop;

/// <summary>
/// Remembers what was made of a content. Whoever asks while it is being made waits for the same work; what was not asked for the longest time is
/// forgotten when there is more than may be kept. Safe to use from several threads.
/// </summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="most">The sum of the sizes of what is kept.</param>
internal sealed class WorkMemory<T>(long most)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Kept>> _byName = new(StringComparer.Ordinal);
    private readonly LinkedList<Kept> _byUse = new();
    private long _size;

    /// <summary>The sum of the sizes of what is kept now.</summary>
    public long Size
    {
        get
        {
            lock (_gate)
            {
                return _size;
            }
        }
    }

    /// <summary>What was made under a name, or what is made now. A failure is told to all who wait and is not kept.</summary>
    /// <param name="name">Names the content: another content has another name.</param>
    /// <param name="size">How much of the memory it takes.</param>
    /// <param name="make">Makes it.</param>
    public Task<T> GetAsync(string name, long size, Func<Task<T>> make)
    {
        lock (_gate)
        {
            if (_byName.TryGetValue(name, out var known))
            {
                _byUse.Remove(known);
                if (!known.Value.Work.IsFaulted && !known.Value.Work.IsCanceled)
                {
                    _byUse.AddFirst(known);
                    return known.Value.Work;
                }

                _byName.Remove(name);
                _size -= known.Value.Size;
            }

            var work = Task.Run(make);
            _byName[name] = _byUse.AddFirst(new Kept(name, size, work));
            _size += size;
            while (_size > most && _byUse.Last is { } oldest && _byUse.Count > 1)
            {
                _byUse.RemoveLast();
                _byName.Remove(oldest.Value.Name);
                _size -= oldest.Value.Size;
            }

            return work;
        }
    }

    private sealed record Kept(string Name, long Size, Task<T> Work);
}
