package planted.acceptance.persistence;

/** Something that pages must not see. */
public class Rows {}
