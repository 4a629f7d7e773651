package studio.authcode;

/// Reads the arguments and starts a command or the desktop.
public final class Main {

    private Main() {
    }

    /// Runs one command; with none, the desktop.
    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
