package org.onewindow.acceptance.domain.cases;

/**
 * 告知承诺: what the organ tells and what the applicant promises in the place of one paper.
 *
 * @param material code of the material it takes the place of
 * @param content what the paper would have proved and the applicant promises to be so
 * @param verification how the organ will check it
 * @param signer who signed; null when nobody
 * @param signed signed in front of the officer, after duty, content and liability were told
 */
public record Commitment(
    String material, String content, String verification, PartyRole signer, boolean signed) {}
