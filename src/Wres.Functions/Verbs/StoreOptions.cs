using System.CommandLine;
using Wres.Functions.Serve;

namespace Wres.Functions.Verbs;

/// <summary>The options by which a verb names the store that it works on, as <c>serve</c> does.</summary>
internal static class StoreOptions
{
    public static Option<string?> Data() => new("--data") { Description = "Folder of the store, as given to serve; not needed with --storage azure." };

    public static Option<string> Storage()
    {
        var option = new Option<string>("--storage") { Description = "embedded: the data folder. azure: the account that AzureWebJobsStorage names.", DefaultValueFactory = _ => ServeArguments.Embedded };
        option.AcceptOnlyFromAmong(ServeArguments.Embedded, ServeArguments.Azure);
        return option;
    }
}
