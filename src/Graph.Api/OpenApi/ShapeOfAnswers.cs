using System.Reflection;
using System.Text.Json;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Graph.Api.OpenApi;

/// <summary>
/// Says of every property that it is there, and of each whether it may be null: answers are records that are written whole. Swashbuckle by
/// itself takes every reference for one that may be null, except where it is a reference to another schema.
/// </summary>
internal sealed class ShapeOfAnswers : ISchemaFilter
{
    private readonly NullabilityInfoContext _nullability = new();

    /// <inheritdoc/>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (schema is not OpenApiSchema { Properties.Count: > 0 } record)
            return;
        foreach (var property in context.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (!record.Properties.TryGetValue(name, out var value))
                continue;
            (record.Required ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
            record.Properties[name] = MayBeNull(property) ? OrNull(value) : NotNull(value);
        }
    }

    private bool MayBeNull(PropertyInfo property) => _nullability.Create(property).ReadState == NullabilityState.Nullable;

    private static OpenApiSchema OrNull(IOpenApiSchema schema)
    {
        if (schema is not OpenApiSchema own)
            return new OpenApiSchema { Description = schema.Description, OneOf = [schema, new OpenApiSchema { Type = JsonSchemaType.Null }] };
        own.Type |= JsonSchemaType.Null;
        return own;
    }

    private static IOpenApiSchema NotNull(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchema own)
            own.Type &= ~JsonSchemaType.Null;
        return schema;
    }
}
