package studio.authcode.base;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.TokenStreamLocation;

/// One of the program's JSON schemas, as `assets/schemas` has them.
public final class JsonSchema {

    private final Schema schema;

    private JsonSchema(Schema schema) {
        this.schema = schema;
    }

    /// A place in a text that breaks a schema.
    ///
    /// @param line from 1
    /// @param column from 1
    /// @param reason which member, and what is wrong with it
    public record Violation(int line, int column, String reason) {
    }

    /// Loads a schema.
    ///
    /// @param name such as `wallet`
    public static JsonSchema load(String name) {
        String resource = "/schemas/" + name + ".schema.json";
        try (InputStream in = JsonSchema.class.getResourceAsStream(resource)) {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.nodeReader(reader -> reader.locationAware())
                            .schemaRegistryConfig(
                                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
            return new JsonSchema(registry.getSchema(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Checks a JSON text; it must be readable.
    ///
    /// @return what breaks the schema, in the text's order; empty for a sound text
    public List<Violation> check(String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(JsonSchema::violation).toList();
    }

    private static Violation violation(Error error) {
        TokenStreamLocation at = JsonNodes.tokenStreamLocationOf(error.getInstanceNode());
        String where = error.getInstanceLocation().toString();
        String reason = (where.isEmpty() ? "" : where + " ") + error.getMessage();
        return at == null ? new Violation(1, 1, reason) : new Violation(at.getLineNr(), at.getColumnNr(), reason);
    }
}
