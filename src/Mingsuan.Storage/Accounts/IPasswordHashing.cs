namespace Mingsuan.Storage.Accounts;

/// <summary>Turns passwords into what is stored. The web application uses the framework's own.</summary>
public interface IPasswordHashing
{
    /// <summary>The hash of a password, salted: two calls give two hashes.</summary>
    string Hash(string password);

    /// <summary>Whether a password fits a hash.</summary>
    bool Verify(string hash, string password);
}
