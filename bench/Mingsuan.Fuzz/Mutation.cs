using System.IO.Compression;
using System.Text;
using Mingsuan.Testing;

namespace Mingsuan.Fuzz;

/// <summary>Damages a document: its bytes, or the text of a part inside, so that the archive itself stays whole.</summary>
internal static class Mutation
{
    private static readonly string[] Numbers = ["-1", "0", "2147483647", "99999999999999999999", "1e308", "NaN", "", "65536", "-2147483648"];

    /// <summary>The variant of a number; the same number always gives the same variant.</summary>
    public static byte[] Of(byte[] seed, int number)
    {
        var random = new Random(number);
        bool isArchive = seed.AsSpan().StartsWith("PK"u8);
        return isArchive && number % 3 != 0 ? Inside(seed, random) : Bytes(seed, random);
    }

    private static byte[] Bytes(byte[] seed, Random random)
    {
        if (seed.Length == 0)
        {
            return seed;
        }

        byte[] bytes = [.. seed];
        switch (random.Next(5))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                int start = random.Next(bytes.Length);
                int length = Math.Min(random.Next(4096), bytes.Length - start);
                return [.. bytes[..(start + length)], .. bytes[start..]];
            case 2:
                int hole = random.Next(bytes.Length);
                bytes.AsSpan(hole, Math.Min(random.Next(512), bytes.Length - hole)).Fill((byte)random.Next(256));
                return bytes;
            default:
                for (int flips = random.Next(1, 40); flips > 0; flips--)
                {
                    // Heads and directories are what readers trust.
                    int place = random.Next(3) == 0 ? random.Next(Math.Min(1024, bytes.Length)) : random.Next(bytes.Length);
                    bytes[place] ^= (byte)(1 << random.Next(8));
                }

                return bytes;
        }
    }

    private static byte[] Inside(byte[] seed, Random random)
    {
        var files = new List<(string Name, byte[] Bytes)>();
        using (var archive = new ZipArchive(new MemoryStream(seed), ZipArchiveMode.Read))
        {
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                using var buffer = new MemoryStream();
                stream.CopyTo(buffer);
                files.Add((entry.FullName, buffer.ToArray()));
            }
        }

        int chosen = random.Next(files.Count);
        files[chosen] = (files[chosen].Name, random.Next(6) switch
        {
            0 => Bytes(files[chosen].Bytes, random),
            1 => Encoding.UTF8.GetBytes(Renumber(Encoding.UTF8.GetString(files[chosen].Bytes), random)),
            2 => Encoding.UTF8.GetBytes(Move(Encoding.UTF8.GetString(files[chosen].Bytes), random)),
            3 => [],
            _ => Encoding.UTF8.GetBytes(Renumber(Renumber(Encoding.UTF8.GetString(files[chosen].Bytes), random), random)),
        });
        if (random.Next(10) == 0)
        {
            files.RemoveAt(random.Next(files.Count));
        }

        return Archive.Of(files, null);
    }

    /// <summary>Puts hostile numbers into attributes and values.</summary>
    private static string Renumber(string xml, Random random)
    {
        for (int times = random.Next(1, 10); times > 0; times--)
        {
            int place = xml.AsSpan(random.Next(Math.Max(1, xml.Length))).IndexOfAnyInRange('0', '9');
            if (place >= 0)
            {
                int start = random.Next(Math.Max(1, xml.Length));
                int digit = xml.AsSpan(start).IndexOfAnyInRange('0', '9');
                if (digit >= 0)
                {
                    int end = start + digit + 1;
                    while (end < xml.Length && char.IsAsciiDigit(xml[end]))
                    {
                        end++;
                    }

                    xml = xml[..(start + digit)] + Numbers[random.Next(Numbers.Length)] + xml[end..];
                }
            }
        }

        return xml;
    }

    /// <summary>Moves an element into another place, so that elements stand where none expects them.</summary>
    private static string Move(string xml, Random random)
    {
        int start = xml.IndexOf('<', random.Next(Math.Max(1, xml.Length)));
        int end = start < 0 ? -1 : xml.IndexOf("/>", start, StringComparison.Ordinal);
        int target = xml.IndexOf('<', random.Next(Math.Max(1, xml.Length)));
        return end < 0 || target < 0 ? xml : xml[..target] + xml[start..(end + 2)] + xml[target..];
    }
}
