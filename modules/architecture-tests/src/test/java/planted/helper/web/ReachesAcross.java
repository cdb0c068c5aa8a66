package planted.helper.web;

import planted.acceptance.domain.ImpureCase;

/** A hall that reaches into another hall's domain. */
public class ReachesAcross {
  ImpureCase foreign;
}
