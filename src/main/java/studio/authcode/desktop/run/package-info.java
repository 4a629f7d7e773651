/// The developer's own code as it runs: what happened, how it ended, and what its pages hold.
package studio.authcode.desktop.run;
