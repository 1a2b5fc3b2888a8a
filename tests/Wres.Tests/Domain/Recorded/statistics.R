# Makes statistics.csv, the table that RecordedStatisticsTests compare with. Command, with Debian's r-base-core:
#   Rscript statistics.R > statistics.csv
# fisher.test is R's own exact test; prop.test without continuity correction is the pooled two-proportion z test; Katz interval
# and the difference of log ratios from their formulas with R's qnorm and pnorm.
options(digits = 17, scipen = 0)
z <- qnorm(0.975)
katz <- function(a, n1, c, n2) {
  if (a == 0 || a == n1 || c == 0 || c == n2) { a <- a + 0.5; c <- c + 0.5; n1 <- n1 + 1; n2 <- n2 + 1 }
  l <- log((a / n1) / (c / n2)); s <- sqrt(1 / a - 1 / n1 + 1 / c - 1 / n2)
  c(l, s)
}
set.seed(2025)
cases <- rbind(
  c(552, 2212, 113, 824), c(2, 636, 12, 3983), c(3, 4, 1, 4), c(0, 10, 5, 10), c(10, 10, 5, 10), c(1, 2, 1, 2), c(7, 35, 9, 36),
  c(0, 20, 1, 30), c(46, 9066, 13, 2483), c(918, 9066, 286, 2483), c(250000, 1000000, 124000, 500000), c(300, 1000000, 180, 500000),
  c(999000, 1000000, 499600, 500000), c(60, 1200000, 15, 300000), c(500000, 1000000, 240000, 500000))
for (i in 1:45) {
  n <- ceiling(10^runif(2, 0.3, 5)); cases <- rbind(cases, c(rbinom(1, n[1], runif(1, 0, 0.4)), n[1], max(1, rbinom(1, n[2], runif(1, 0, 0.4))), n[2]))
}
number <- function(x) formatC(x, digits = 17, format = "g")
cat("a,n1,c,n2,fisher,low,high,z-test,change-p\n")
for (i in seq_len(nrow(cases))) {
  k <- cases[i, ]; a <- k[1]; n1 <- k[2]; c2 <- k[3]; n2 <- k[4]
  f <- min(1, fisher.test(matrix(c(a, n1 - a, c2, n2 - c2), 2), conf.int = FALSE)$p.value)
  kz <- katz(a, n1, c2, n2)
  p <- suppressWarnings(prop.test(c(a, c2), c(n1, n2), correct = FALSE)$p.value)
  other <- katz(113, 824, 552, 2212)
  change <- 2 * pnorm(-abs((kz[1] - other[1]) / sqrt(kz[2]^2 + other[2]^2)))
  cat(paste(c(formatC(k, format = "d"), number(c(f, exp(kz[1] - z * kz[2]), exp(kz[1] + z * kz[2]), p, change))), collapse = ","), "\n", sep = "")
}
