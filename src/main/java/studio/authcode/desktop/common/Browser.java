package studio.authcode.desktop.common;

/// Opens things outside the window.
@FunctionalInterface
public interface Browser {

    /// Opens a web address or a file in the program that the person uses for it.
    void open(String address);
}
