using System.Reflection;
using System.Runtime.InteropServices;

namespace Mingsuan.Storage.Databases;

/// <summary>
/// Lets SQLite be the operating system's own library, which the system keeps up to date; the one that comes with the package is used where there is none.
/// </summary>
internal static class SqliteLibrary
{
    private static readonly Lock Gate = new();
    private static bool _ready;

    /// <summary>Loads the library; once for the process.</summary>
    public static void Load()
    {
        lock (Gate)
        {
            if (_ready)
            {
                return;
            }

            NativeLibrary.SetDllImportResolver(typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly, Resolve);
            SQLitePCL.Batteries_V2.Init();
            _ready = true;
        }
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != "e_sqlite3")
        {
            return nint.Zero;
        }

        foreach (string candidate in Candidates())
        {
            // RETURNING, VACUUM INTO and upserts are used: nothing older than 3.35.
            if (NativeLibrary.TryLoad(candidate, out nint library))
            {
                if (IsRecent(library))
                {
                    return library;
                }

                NativeLibrary.Free(library);
            }
        }

        return nint.Zero;
    }

    private static unsafe bool IsRecent(nint library) =>
        NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out nint number) && ((delegate* unmanaged[Cdecl]<int>)number)() >= 3_035_000;

    private static string[] Candidates() =>
        OperatingSystem.IsWindows() ? ["winsqlite3"]
        : OperatingSystem.IsMacOS() ? ["libsqlite3.dylib"]
        : ["libsqlite3.so.0"];
}
