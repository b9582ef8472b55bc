codebook_test(report answers codebook_report)
codebook_test(report codepage codebook_report)
codebook_test(report bounces codebook_report)
codebook_test(report garbage codebook_walk)
