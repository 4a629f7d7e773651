package studio.authcode.project;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;

/// Something that reading a project found wrong; the diagnosis puts it into words.
public sealed interface Problem {

    /// Returns where it is.
    Place place();

    /// A manifest or configuration file cannot be read.
    ///
    /// @param essential whether the app id or the wallet may stand in it
    record Unreadable(String file, Trouble trouble, boolean essential) implements Problem {

        @Override
        public Place place() {
            return trouble.place();
        }
    }

    /// `app.json` cannot be read.
    record AppJsonUnreadable(String file, Trouble trouble) implements Problem {

        @Override
        public Place place() {
            return trouble.place();
        }
    }

    /// No `app.json` was found.
    ///
    /// @param within the folder that the configuration names, if it does
    record NoAppJson(Place place, Optional<String> within) implements Problem {
    }

    /// Several folders could be the root.
    record SeveralAppJson(Place place, List<String> files) implements Problem {
    }

    /// The configuration names a root that is no folder of the project.
    ///
    /// @param built whether it is named like a build's output, which a fresh checkout does not have
    record RootMissing(Place place, String named, boolean built) implements Problem {
    }

    /// The key that names the root is misspelt.
    ///
    /// @param leads whether `app.json` is where it says
    record RootMisspelt(Place place, String written, String right, boolean leads) implements Problem {
    }

    /// `authcode.json` names a wallet that nobody knows.
    record WalletUnknown(Place place, String named, List<String> known) implements Problem {
    }

    /// Nothing tells which wallet the project is for.
    record WalletUntold(Place place) implements Problem {
    }

    /// A member of `authcode.json` has the wrong type.
    record SettingWrong(Place place, String name) implements Problem {
    }

    /// The project is too large to be listed whole.
    record TooManyFiles(Place place) implements Problem {
    }

    /// A folder of the project cannot be read.
    ///
    /// @param place what speaks for the project
    record UnreadableFolder(Place place, String folder) implements Problem {
    }

    /// A key on the way to the app id is given twice in one object.
    ///
    /// @param place of the key that counts, the last one
    /// @param pointer of the key
    record DuplicateKey(Place place, String pointer) implements Problem {
    }

    /// Another manifest of the project gives another app id.
    ///
    /// @param place of the other id
    /// @param otherFile the manifest that it is compared with
    record OtherManifest(Place place, String id, String otherFile, String otherId) implements Problem {
    }

    /// A lock file belongs to another package.
    ///
    /// @param place of what it says of the package
    /// @param says what it says
    /// @param instead what the manifest says
    record ForeignLock(Place place, String says, String instead) implements Problem {
    }

    /// What stands in a list of pages is no text, or in place of one is no list.
    ///
    /// @param entry whether it stands in a list
    record PagesMisfit(JsonValue value, boolean entry) implements Problem {

        @Override
        public Place place() {
            return value.place();
        }
    }

    /// `app.json` has no list of pages.
    record PagesAbsent(Place place) implements Problem {
    }

    /// A page that `app.json` lists has no code.
    ///
    /// @param path as it is listed
    /// @param near a page that is there and may be meant
    record PageMissing(Place place, String path, Optional<String> near) implements Problem {
    }

    /// A page is listed with a file's suffix.
    ///
    /// @param path as it is listed
    /// @param right how it should be listed
    record PageWithSuffix(Place place, String path, String right) implements Problem {
    }

    /// A page is there that `app.json` does not list.
    ///
    /// @param path how it would be listed
    record PageUnlisted(Place place, String path) implements Problem {
    }
}
