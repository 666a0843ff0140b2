/** 認証者と公印: who certifies on which days, with which seal, for which municipality. Knows nothing of what is certified. */
@NullMarked
package jp.yakuba.residentrecords.certificate.certifier;

import org.jspecify.annotations.NullMarked;
