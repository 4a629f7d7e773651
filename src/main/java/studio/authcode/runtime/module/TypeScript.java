package studio.authcode.runtime.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The TypeScript compiler that the program carries.
public final class TypeScript {

    private static final String ABOUT = "/META-INF/maven/org.webjars.npm/typescript/pom.properties";

    private TypeScript() {
    }

    /// Returns the compiler's version.
    public static String version() {
        try (InputStream in = TypeScript.class.getResourceAsStream(ABOUT)) {
            Properties about = new Properties();
            about.load(in);
            return about.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns where on the class path the compiler is.
    public static String resource() {
        return "/META-INF/resources/webjars/typescript/" + version() + "/lib/typescript.js";
    }
}
