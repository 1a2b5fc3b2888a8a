using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Wres.Reports.Components;
using Wres.Reports.Model;

namespace Wres.Reports.Rendering;

/// <summary>Renders a document's model to HTML.</summary>
internal sealed class PaperRenderer : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();
    private readonly HtmlRenderer _renderer;

    public PaperRenderer() => _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);

    public Task<string> RenderAsync(PaperModel paper) => _renderer.Dispatcher.InvokeAsync(async () =>
    {
        var root = await _renderer.RenderComponentAsync<Shell>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Shell.Paper)] = paper }));
        return root.ToHtmlString();
    });

    public async ValueTask DisposeAsync()
    {
        await _renderer.DisposeAsync();
        await _services.DisposeAsync();
    }
}
