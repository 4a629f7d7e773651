package studio.authcode.cli;

import picocli.CommandLine.Command;

@Command(name = "check")
final class CheckCommand implements Runnable {

    CheckCommand(Surroundings around) {
    }

    @Override
    public void run() {
        // until diagnosis is merged
    }
}
