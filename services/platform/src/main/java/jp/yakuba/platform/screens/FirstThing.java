package jp.yakuba.platform.screens;

import java.util.Optional;

/** What comes before everything else when a viewer's day begins, such as what is left to be set up. */
public interface FirstThing {

    /** The page that leads to it; empty if there is nothing of the kind for this viewer. */
    Optional<String> address();
}
