package document

// Version is the version of this library. Reports carry it.
const Version = "0.1.0"
