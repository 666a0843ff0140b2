package jp.yakuba.platform.screens;

import jp.yakuba.platform.operator.Permission;

/** Who looks at the page, as far as the layout shows it. The access room answers. */
public interface ViewerContext {

    /** Name of the municipality, such as 見本町. */
    String municipalityName();

    /** Whether somebody is signed in; if not, the page has no navigation. */
    boolean signedIn();

    /** Name of the clerk; empty if nobody is signed in. */
    String userName();

    /** By which the page knows that the same clerk is still signed in; empty if nobody is. */
    default String userId() {
        return "";
    }

    /** Department of the clerk; empty if nobody is signed in. */
    String department();

    /** Whether the clerk has the right. */
    boolean may(Permission permission);

    /** Where the clerk looks at the account and changes the password. */
    default String accountPath() {
        return "/account";
    }

    /** Where the sign-out form is posted to. */
    default String logoutPath() {
        return "/logout";
    }
}
