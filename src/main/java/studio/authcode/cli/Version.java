package studio.authcode.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The program's version, from its jar.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"authcode " + number()};
    }

    /// Returns the number alone.
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("from source");
    }
}
