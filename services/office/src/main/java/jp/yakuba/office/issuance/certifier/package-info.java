/**
 * 認証者と公印: who certifies on which days, with which seal. They are the municipality's, whichever business prints them, and are
 * set once. Knows nothing of what is certified.
 */
@NullMarked
package jp.yakuba.office.issuance.certifier;

import org.jspecify.annotations.NullMarked;
