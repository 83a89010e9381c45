namespace Mingsuan.Reading.Packages;

/// <summary>A file in an archive, as the archive's directory describes it. Nothing of it is trusted before it is unpacked.</summary>
/// <param name="Name">With forward slashes.</param>
/// <param name="IsEncrypted">True when a password is needed.</param>
/// <param name="Method">0 stored, 8 deflated; others are not read.</param>
/// <param name="PackedSize">In the archive.</param>
/// <param name="Size">Unpacked, as declared.</param>
/// <param name="Checksum">CRC-32 of the unpacked bytes.</param>
/// <param name="Offset">Of its local header.</param>
internal sealed record ZipEntry(string Name, bool IsEncrypted, int Method, long PackedSize, long Size, uint Checksum, long Offset)
{
    /// <summary>True for a folder.</summary>
    public bool IsFolder => Name.EndsWith('/');
}
