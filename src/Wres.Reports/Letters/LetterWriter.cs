using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Wres.Reports.Components;
using Wres.Reports.Styles;

namespace Wres.Reports.Letters;

/// <summary>The two parts of an e-mail.</summary>
public sealed record WrittenLetter(string Html, string Text);

/// <summary>Writes a letter as HTML and as text, in a house style's colours.</summary>
public static class LetterWriter
{
    /// <summary>Writes both.</summary>
    public static async Task<WrittenLetter> WriteAsync(Letter letter, HouseStyle style)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(style);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(LetterView.Of)] = letter, [nameof(LetterView.Colours)] = style.Colours };
            return (await renderer.RenderComponentAsync<LetterView>(ParameterView.FromDictionary(parameters))).ToHtmlString();
        });
        return new WrittenLetter(html, LetterPlain.Of(letter));
    }
}
